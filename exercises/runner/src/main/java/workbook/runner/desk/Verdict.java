package workbook.runner.desk;

import workbook.runner.judge.Judgement;

/**
 * What came of an answer.
 *
 * @param answer its text; null when it could not be read
 * @param judgement null when it could not be judged
 * @param refusal why it could not be judged; null when it was
 */
record Verdict(String answer, Judgement judgement, String refusal) {

    static Verdict of(String answer, Judgement judgement) {
        return new Verdict(answer, judgement, null);
    }

    static Verdict refused(String reason) {
        return new Verdict(null, null, reason);
    }

    boolean judged() {
        return judgement != null;
    }

    boolean passed() {
        return judged() && judgement.passed();
    }
}
