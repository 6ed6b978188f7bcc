package org.stemma.encoder.model;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stemma.encoder.EncoderException;

/**
 * The folder of installed models. A model is laid into a folder of its own beside, checked, and moved into place in one piece, so
 * that it is there whole or not at all, whatever was killed; two processes never install at once.
 */
public final class ModelStore {

    private static final String PART = ".part";
    private static final String HEALING = "; models install --again lays it anew";

    private final Path folder;

    public ModelStore(Path folder) {
        this.folder = folder;
    }

    /** The model for English texts. */
    public static Model english() {
        return new BgeSmall();
    }

    /** The model for texts of different languages. */
    public static Model acrossLanguages() {
        return MultilingualBert.found();
    }

    /** The same, out of a jar that doesn't lie where Maven puts it. */
    public static Model acrossLanguages(Path jar) {
        return new MultilingualBert(Optional.of(jar));
    }

    /** Where the model lies or would lie. */
    public Path place(Model model) {
        return folder.resolve(model.card().id());
    }

    public boolean isInstalled(Model model) {
        return Files.isDirectory(place(model));
    }

    /** What is wrong with an installed model; nothing if every byte is as it must be. */
    public Optional<String> problem(Model model) {
        try {
            return ModelFiles.in(place(model)).digest().equals(model.card().digest())
                    ? Optional.empty()
                    : Optional.of("is damaged: its digest is another" + HEALING);
        } catch (IOException e) {
            return Optional.of("is damaged: cannot read " + e.getMessage() + HEALING);
        }
    }

    /**
     * Installs the model unless it is there; says so before it does.
     *
     * @return its folder
     * @throws EncoderException if its source is missing or broken, or the disk doesn't take it
     */
    public Path install(Model model, Consumer<String> says) {
        if (!isInstalled(model)) {
            lay(model, false, says);
        }
        return place(model);
    }

    /**
     * Installs the model whether it is there or not.
     *
     * @return its folder
     * @throws EncoderException as above; what is there then stays
     */
    public Path installAgain(Model model, Consumer<String> says) {
        lay(model, true, says);
        return place(model);
    }

    private void lay(Model model, boolean again, Consumer<String> says) {
        model.missing().ifPresent(problem -> {
            throw new EncoderException(place(model), problem);
        });
        try {
            Files.createDirectories(folder);
            layLocked(model, again, says);
        } catch (IOException e) {
            throw new EncoderException(place(model), "cannot be installed: " + words(e));
        }
    }

    private void layLocked(Model model, boolean again, Consumer<String> says) throws IOException {
        synchronized (ModelStore.class) {
            try (FileChannel file = FileChannel.open(
                            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = file.lock()) {
                if (lock.isValid() && (again || !isInstalled(model))) {
                    says.accept("installing the encoder " + model.card().id() + " into " + folder + " (once)");
                    lay(model, says);
                }
            }
        }
    }

    private void lay(Model model, Consumer<String> says) throws IOException {
        Path part = folder.resolve(model.card().id() + PART);
        delete(part);
        Files.createDirectory(part);
        try {
            model.layInto(part, says);
            if (!ModelFiles.in(part).digest().equals(model.card().digest())) {
                throw new IOException("it came out otherwise than it must; get "
                        + model.card().source() + " anew");
            }
            delete(place(model));
            Files.move(part, place(model), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(part);
        }
    }

    /** The system's own exceptions say little more than the file's name. */
    private static String words(IOException failure) {
        return failure instanceof FileSystemException
                ? failure.getMessage() + " (" + failure.getClass().getSimpleName() + "); STEMMA_VAR moves the folder"
                : String.valueOf(failure.getMessage());
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
