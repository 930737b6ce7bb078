package workbook.runner.judge;

/**
 * What a worker says of an answer.
 *
 * @param judgement what came of it
 * @param last whether the worker ends now, because the answer left it in a state that the next should not meet
 */
record Reply(Judgement judgement, boolean last) {}
