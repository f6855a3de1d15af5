package org.qingyang.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The program's version, as the build wrote it into the jar.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Qingyang 清样 " + number()};
    }

    /// `dev` where the program does not run from its jar.
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("dev");
    }
}
