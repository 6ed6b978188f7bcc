package org.stemma.store;

/** A row of the workbench isn't what was laid down, or isn't there: the disk or somebody changed it. */
public final class DamagedRowException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DamagedRowException(String row) {
        super("the workbench's row " + row + " was lost or changed in the database; empty the database and run again");
    }
}
