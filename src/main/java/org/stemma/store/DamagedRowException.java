package org.stemma.store;

/** A row of the workbench isn't what was laid down: the disk or somebody changed it. */
public final class DamagedRowException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DamagedRowException(String row) {
        super("the workbench's row " + row + " was changed on the disk; delete what STEMMA_VAR names and run again");
    }
}
