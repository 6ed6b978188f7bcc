package org.stemma.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.encoder.EncoderException;
import org.stemma.notation.Json;
import org.stemma.notation.NotationException;

/**
 * JSON lines in, JSON lines out: exactly one answer a line, in the same order, in constant memory. Lines are answered a
 * batch at a time on all cores, which cannot be seen from outside.
 *
 * @param <Q> what a line asks
 */
final class LineFilter<Q> {

    private static final int BATCH = 64;

    /** Whatever the line asks, its id is answered. */
    record Identified(Optional<String> id) {}

    /** The answer to a line that cannot be answered. */
    record Failed(Optional<String> id, String error) {}

    private final Class<Q> question;
    private final Function<Q, Object> answer;

    LineFilter(Class<Q> question, Function<Q, Object> answer) {
        this.question = question;
        this.answer = answer;
    }

    /** Answers every line; the exit code says whether all could be answered. */
    int run(InputStream in, PrintStream out) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        boolean failed = false;
        List<String> batch = new ArrayList<>(BATCH);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            batch.add(line);
            if (batch.size() == BATCH) {
                failed |= answer(batch, out);
            }
        }
        failed |= answer(batch, out);
        out.flush();
        return failed ? Exit.SOME_LINES_FAILED : Exit.DONE;
    }

    private boolean answer(List<String> batch, PrintStream out) {
        List<Object> answers = batch.parallelStream().map(this::answer).toList();
        answers.forEach(each -> out.print(Json.write(each) + "\n"));
        batch.clear();
        return answers.stream().anyMatch(Failed.class::isInstance);
    }

    private Object answer(String line) {
        try {
            return answer.apply(Json.read(line, question, "line"));
        } catch (NotationException e) {
            return new Failed(id(line), e.getMessage());
        } catch (EncoderException e) {
            throw e;
        } catch (Refusal e) {
            return new Failed(id(line), Refusal.words(e));
        } catch (RuntimeException | StackOverflowError e) {
            return new Failed(id(line), "cannot be answered: " + Refusal.words(e));
        }
    }

    private static Optional<String> id(String line) {
        try {
            return Json.read(line, Identified.class, "line").id();
        } catch (NotationException e) {
            return Optional.empty();
        }
    }
}
