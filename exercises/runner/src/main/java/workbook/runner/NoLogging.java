package workbook.runner;

/** Configures java.util.logging, when somebody first uses it: without a handler, nothing is logged. */
public final class NoLogging {}
