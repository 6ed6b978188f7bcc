package org.stemma.plan;

/**
 * Something wrong with a job file or its inputs.
 *
 * @param file the file at fault, as the user named it
 * @param line its line, from 1; 0 where there is none
 * @param message what is wrong and what would be right
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
