package org.stemma.cli;

import org.stemma.encoder.EncoderException;
import org.stemma.encoder.Encoders;
import picocli.CommandLine.Option;

/** Which sentence encoder a filter uses. */
final class EncoderOptions {

    @Option(
            names = "--encoder",
            paramLabel = "standard|none|FOLDER",
            description = "sentence encoder: those that Stemma brings along, none, or the folder of an ONNX model",
            defaultValue = Encoders.STANDARD)
    private String encoder = Encoders.STANDARD;

    /** Says on standard error what is missing or takes long. */
    Encoders encoders() {
        Encoders encoders = encoders(encoder);
        encoders.problems().forEach(EncoderOptions::says);
        return encoders;
    }

    /**
     * @throws EncoderException if the choice is a folder without a usable encoder
     */
    static Encoders encoders(String choice) {
        return Encoders.of(choice, RunCommand.var(), EncoderOptions::says);
    }

    private static void says(String line) {
        System.err.println("stemma: " + line);
    }
}
