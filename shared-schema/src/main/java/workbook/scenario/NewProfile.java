package workbook.scenario;

import java.util.Map;

/** A user who is not stored yet, with what belongs into the blob. */
public record NewProfile(String name, String email, Map<String, Object> data) {

    /** In characters of Java. */
    private static final int LONGEST_KEY = 200;

    /**
     * A database takes longer keys in its JSON, and Jackson writes them: but it reads none of more than 50,000 characters.
     *
     * @throws IllegalArgumentException when a key has more than 200 characters
     */
    public NewProfile {
        data.keySet().stream()
                .filter(key -> key.length() > LONGEST_KEY)
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("a key of " + key.length() + " characters: the longest that is"
                            + " taken has " + LONGEST_KEY + "; long text belongs into the value");
                });
    }
}
