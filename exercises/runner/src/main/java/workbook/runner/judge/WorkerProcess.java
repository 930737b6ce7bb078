package workbook.runner.judge;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A {@link Worker}, as the runner sees it: started when it is needed, and again when it is gone. For one thread. */
public final class WorkerProcess implements AutoCloseable {

    /** MiB: a library, a compiler and two small databases. */
    private static final int HEAP = 256;

    /** Seconds after the limit, in which a worker that is left in peace says that time is up. */
    private static final int PATIENCE = Worker.START + 5;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Process process;
    private BufferedReader replies;
    private Writer requests;

    /** Starts the process, if there is none, so that it is there when the first answer comes. */
    public void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        try {
            process = new ProcessBuilder(command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            replies = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot start a process to run answers in", cause);
        }
    }

    /** Judges an answer, whatever it does. */
    public Judgement judge(Request request) {
        start();
        try {
            send(JSON.writeValueAsString(request));
            String reply =
                    CompletableFuture.supplyAsync(this::readReply).get(request.seconds() + PATIENCE, TimeUnit.SECONDS);
            return reply == null ? gone(request, Judgement.EXIT) : judgement(JSON.readValue(reply, Reply.class));
        } catch (TimeoutException stuck) {
            return gone(request, Judgement.TIME);
        } catch (IOException | ExecutionException lost) {
            return gone(request, Judgement.EXIT);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return gone(request, Judgement.TIME);
        }
    }

    /**
     * Asks the process how it is.
     *
     * @throws UncheckedIOException when there is none
     */
    public Vitals vitals() {
        try {
            send(Worker.VITALS);
            return JSON.readValue(replies.readLine(), Vitals.class);
        } catch (IOException cause) {
            throw new UncheckedIOException("the process in which answers run is gone", cause);
        }
    }

    private void send(String line) throws IOException {
        requests.write(line);
        requests.write('\n');
        requests.flush();
    }

    private String readReply() {
        try {
            return replies.readLine();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Judgement judgement(Reply reply) {
        if (reply.last()) {
            close();
        }
        return reply.judgement();
    }

    private Judgement gone(Request request, String reason) {
        close();
        return Judgement.lost(request.exercise(), reason, 0);
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + HEAP + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument ->
                        argument.startsWith("-XX:SharedArchiveFile=") || argument.startsWith("--enable-native-access"))
                .forEach(command::add);
        command.add(CompilerPool.EXPORT);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Worker.class.getName()));
        return command;
    }

    /** Ends the process, whatever it is doing. */
    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
