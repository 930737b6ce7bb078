package workbook.runner.judge;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import workbook.observation.JavaCommand;

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
            process = new ProcessBuilder(
                            JavaCommand.of(Worker.class, List.of("-Xmx" + HEAP + "m", CompilerPool.EXPORT), List.of()))
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
        long begun = System.nanoTime();
        try {
            send(JSON.writeValueAsString(request));
            String reply =
                    CompletableFuture.supplyAsync(this::readReply).get(request.seconds() + PATIENCE, TimeUnit.SECONDS);
            return reply == null ? exited(request) : judgement(JSON.readValue(reply, Reply.class));
        } catch (TimeoutException stuck) {
            return late(request, begun);
        } catch (IOException | ExecutionException lost) {
            return exited(request);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return late(request, begun);
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

    private Judgement exited(Request request) {
        kill();
        return Judgement.lost(request.exercise(), Judgement.EXIT, 0);
    }

    private Judgement late(Request request, long begun) {
        kill();
        return Judgement.late(request.exercise(), 0, System.nanoTime() - begun);
    }

    private void kill() {
        process.destroyForcibly();
        process = null;
    }

    /** Lets the process end, which it does as soon as nobody can ask it any more. Does not wait for it. */
    @Override
    public void close() {
        if (process != null) {
            try {
                requests.close();
            } catch (IOException ended) {
                // there is nobody to be told
            }
            process = null;
        }
    }
}
