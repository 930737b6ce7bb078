package workbook.runner;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;
import workbook.connection.ConnectionSettingsException;
import workbook.runner.judge.WorkerProcess;
import workbook.runner.track.TrackException;
import workbook.schema.DatabaseUnavailableException;
import workbook.schema.Databases;

/** The command as a whole: {@code ./workbook}. Exit codes: 0 done, 1 a fault, 2 wrong usage. */
@Command(
        name = "workbook",
        resourceBundle = "workbook.runner.Messages",
        subcommands = {
            ListCommand.class,
            TaskCommand.class,
            RunCommand.class,
            HintCommand.class,
            SqlCommand.class,
            DiffCommand.class,
            SolutionCommand.class,
            ResetCommand.class,
            CheckCommand.class,
            ProgressCommand.class,
            CompareCommand.class,
            ApproveCommand.class,
            BenchCommand.class,
            SiteCommand.class,
            OauthCommand.class,
            DevCommand.class,
            TrainingCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "ORM Workbook 1")
public final class Workbook implements Callable<Integer> {

    static final int FAULT = 1;

    private final Console console;
    private final Map<String, String> environment;
    private final WorkerProcess worker;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Workbook(Console console, Map<String, String> environment, WorkerProcess worker) {
        this.console = console;
        this.environment = environment;
        this.worker = worker;
    }

    /** The language of what people read, not of what tools read. */
    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "ko|en", descriptionKey = "lang")
    void language(String code) {
        if (!code.equals("ko") && !code.equals("en")) {
            throw new ParameterException(
                    spec.commandLine(), "unknown language '" + code + "': there are ko (한국어) and en (English)");
        }
        console.speak(Locale.forLanguageTag(code));
    }

    Console console() {
        return console;
    }

    /** Where a single answer is judged. */
    WorkerProcess worker() {
        return worker;
    }

    /**
     * Databases as the environment wants them.
     *
     * @throws ConnectionSettingsException when it holds settings that cannot be used
     */
    Databases databases() {
        return new Databases(environment);
    }

    /** Without a command: the desk. */
    @Override
    public Integer call() {
        return new DeskEntrance(console, environment).enter();
    }

    public static void main(String[] arguments) {
        // Hibernate and the PostgreSQL driver would log through java.util.logging, beside the output
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.setProperty("java.util.logging.config.class", NoLogging.class.getName());
        Console console = Console.ofThisProcess();
        int code = run(console, () -> {
            console.speak(Languages.chosen(console.locale()));
            try (WorkerProcess worker = new WorkerProcess()) {
                return run(console, System.getenv(), worker, arguments);
            }
        });
        console.flush();
        System.exit(code);
    }

    static int run(Console console, Map<String, String> environment, WorkerProcess worker, String... arguments) {
        Locale.setDefault(Languages.first(arguments, console.locale()));
        console.speak(Locale.getDefault());
        Workbook workbook = new Workbook(console, environment, worker);
        return new CommandLine(workbook)
                .setUsageHelpAutoWidth(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler((problem, given) -> refuse(console, problem))
                .setExecutionExceptionHandler((problem, command, result) -> report(console, problem))
                .execute(arguments);
    }

    /** An error that picocli lets through: too little memory, a broken class path. */
    private static int run(Console console, Callable<Integer> command) {
        try {
            return command.call();
        } catch (OutOfMemoryError tooLittle) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            console.error(console.say("no-memory", String.valueOf(megabytes)));
            return FAULT;
        } catch (Exception | LinkageError problem) {
            return report(console, problem);
        }
    }

    private static int refuse(Console console, ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName(" ");
        console.error(message(console, problem) + "\n" + console.say("see-help", command));
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(Console console, ParameterException problem) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        if (problem instanceof UnmatchedArgumentException unmatched && command.parent() == null) {
            List<String> commands = command.subcommands().entrySet().stream()
                    .filter(known ->
                            !known.getValue().getCommandSpec().usageMessage().hidden())
                    .map(Map.Entry::getKey)
                    .toList();
            return console.say("unknown.command", unmatched.getUnmatched().get(0), String.join(", ", commands));
        }
        return oneLine(problem.getMessage());
    }

    private static int report(Console console, Throwable problem) {
        if (problem instanceof ConnectionSettingsException) {
            console.error(oneLine(problem.getLocalizedMessage()));
            return CommandLine.ExitCode.USAGE;
        }
        if (problem instanceof DatabaseUnavailableException
                || problem instanceof FaultException
                || problem instanceof TrackException) {
            console.error(oneLine(problem.getLocalizedMessage()));
        } else {
            console.error(console.say("unexpected", problem.getClass().getSimpleName(), oneLine(problem.getMessage())));
            showDetails(console.err(), problem);
        }
        return FAULT;
    }

    /** A defect of ours: the trace goes to who asks for it. */
    private static void showDetails(PrintWriter err, Throwable problem) {
        if (Boolean.getBoolean("workbook.trace")) {
            problem.printStackTrace(err);
        }
    }

    private static String oneLine(String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }
}
