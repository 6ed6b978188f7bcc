package org.stemma.cli;

import org.stemma.seal.Code;
import picocli.CommandLine.IVersionProvider;

/** {@code --version}: the release, and the build as the manifests of its bundles name it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"stemma 0.1.0", "code " + Code.digest().sha256()};
    }
}
