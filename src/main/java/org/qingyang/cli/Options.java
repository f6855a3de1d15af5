package org.qingyang.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that every command has, before its name or behind it. Filled in by picocli.
final class Options {

    @Option(names = "--store", paramLabel = "FILE", scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.store}")
    @Nullable Path store;

    @Option(names = "--json", scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.json}")
    boolean json;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, converter = Languages.Converter.class,
            description = "${bundle:cli.option.lang}")
    @Nullable Locale language;

    @Option(names = "--debug", scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.debug}")
    boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.help}")
    boolean help;
}
