package workbook.runner.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import workbook.exercise.TrialRoom;

/**
 * The process in which learners' code runs: a {@link Request} a line on its standard input, a {@link Judgement} a line on
 * its standard output. It ends when its input does, so that it cannot outlive the runner, and when an answer left it in a
 * state that the next should not meet.
 */
final class Worker {

    /** Asks for {@link Vitals}. */
    static final String VITALS = "vitals";

    /** Seconds that the check and the library may take beside the learner's code, on a busy machine that is cold. */
    static final int START = 30;

    /** Seconds that servers and files of databases have to go. */
    private static final int END = 10;

    /** How long a thread may go on after the answer is there, in looks of ten milliseconds. */
    private static final int LOOKS = 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream replies =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
    private final Judge judge = new Judge(KeptOutput.ofThisProcess());
    private final ExecutorService judging =
            Executors.newSingleThreadExecutor(task -> thread = new Thread(task, "judge"));
    private final Set<String> rehearsed = new HashSet<>();
    private volatile Thread thread;
    private volatile Request current;

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.setProperty("java.util.logging.config.class", "workbook.runner.NoLogging");
        new Worker().work();
    }

    private void work() throws InterruptedException {
        Thread reader = new Thread(this::readRequests, "requests");
        reader.setDaemon(true);
        reader.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::sayThatTheCodeExited));
        while (true) {
            String line = requests.take();
            if (line.equals(VITALS)) {
                judging.submit(() -> reply(Vitals.ofThisProcess()));
            } else {
                answer(request(line));
            }
        }
    }

    private void readRequests() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                requests.add(line);
            }
        } catch (IOException closed) {
            // the runner is gone
        }
        end();
    }

    private void answer(Request request) throws InterruptedException {
        current = request;
        rehearse(request.library());
        long begun = System.nanoTime();
        Future<Judgement> judgement = judging.submit(() -> judge.judge(request));
        try {
            Judgement answer = inTime(judgement, request);
            int line = lineOfThreadThatGoesOn(request);
            current = null;
            if (line > 0) {
                leave(answer.passed() ? Judgement.lost(request.exercise(), Judgement.THREAD, line) : answer);
            }
            reply(new Reply(answer, false));
            if (request.othersToCome()) {
                judging.submit(TrialRoom.current()::prepare);
            }
        } catch (TimeoutException tooLong) {
            current = null;
            int line = LearnersLine.of(thread, request.className());
            leave(Judgement.late(request.exercise(), line, System.nanoTime() - begun));
        } catch (ExecutionException failed) {
            current = null;
            leave(failed(request, failed.getCause()));
        }
    }

    private void rehearse(String library) {
        if (rehearsed.add(library)) {
            Thread rehearsal = new Thread(new Rehearsal(library), "rehearsal");
            rehearsal.setDaemon(true);
            rehearsal.start();
        }
    }

    /** Only time with the learner's code at work counts: what a busy machine needs to start a library is nobody's fault. */
    private Judgement inTime(Future<Judgement> judgement, Request request)
            throws InterruptedException, ExecutionException, TimeoutException {
        int ofTheCode = 0;
        for (int second = 1; ; second++) {
            try {
                return judgement.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException notYet) {
                ofTheCode += LearnersLine.of(thread, request.className()) > 0 ? 1 : 0;
                if (ofTheCode >= request.seconds() || second >= request.seconds() + START) {
                    throw notYet;
                }
            }
        }
    }

    private static Judgement failed(Request request, Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return Judgement.lost(request.exercise(), Judgement.MEMORY, 0);
        }
        throw new IllegalStateException("cannot judge " + request.exercise(), cause);
    }

    /** Somebody who closes an executor may not have waited for its threads: they get a moment. */
    private int lineOfThreadThatGoesOn(Request request) throws InterruptedException {
        int line = LearnersLine.ofAnotherThread(thread, request.className());
        for (int look = 0; line > 0 && look < LOOKS; look++) {
            // that moment: nothing tells when somebody else's thread will end
            Thread.sleep(10);
            line = LearnersLine.ofAnotherThread(thread, request.className());
        }
        return line;
    }

    /** In the middle of a judgement, only the code that is judged ends this process in good order. */
    private void sayThatTheCodeExited() {
        Request judged = current;
        if (judged != null) {
            int line = LearnersLine.of(thread, judged.className());
            reply(new Reply(Judgement.lost(judged.exercise(), Judgement.EXIT, line), true));
        }
    }

    private void leave(Judgement last) {
        reply(new Reply(last, true));
        end();
    }

    /** In good order, or a PostgreSQL would go on without us; but what learners' code holds up is not waited for. */
    private static void end() {
        CompletableFuture.delayedExecutor(END, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(0));
        Runtime.getRuntime().exit(0);
    }

    private synchronized void reply(Object answer) {
        try {
            replies.println(JSON.writeValueAsString(answer));
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static Request request(String line) {
        try {
            return JSON.readValue(line, Request.class);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
