package workbook.runner;

import workbook.runner.judge.Request;

/** How long an answer may take: {@code -Dworkbook.seconds=60} gives a slow machine more than a person would wait. */
public final class TimeLimit {

    private static final int MOST = 3_600;

    private TimeLimit() {}

    /**
     * In seconds.
     *
     * @throws FaultException when the setting is no number of seconds from 1 to 3600
     */
    public static int seconds(Console console) {
        String setting = System.getProperty("workbook.seconds", String.valueOf(Request.LIMIT));
        try {
            int seconds = Integer.parseInt(setting);
            if (seconds >= 1 && seconds <= MOST) {
                return seconds;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new FaultException(console.say("seconds-out-of-range", setting, String.valueOf(MOST)));
    }
}
