package workbook.runner.desk;

/** What the middle of the desk shows. */
enum Page {
    TASK,
    VERDICT,
    HINTS,
    SQL,
    DIFF,
    SOLUTION,
    LIST,
    HELP
}
