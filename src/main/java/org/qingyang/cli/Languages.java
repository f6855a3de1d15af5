package org.qingyang.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingyang.wording.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Which language to speak. It has to be known before the command line is read, for that may be what is wrong.
final class Languages {

    private static final String OPTION = "--lang";

    private Languages() {
    }

    /// What `--lang` says, else `QINGYANG_LANG`, else the system's language; Chinese unless that is English.
    static Locale of(String[] args, Map<String, String> env) {
        return option(Arrays.asList(args)).or(() -> environment(env))
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("en"))
                .map(_ -> Locale.ENGLISH).orElse(Locale.SIMPLIFIED_CHINESE);
    }

    /// Refuses what is neither language; the words were chosen before.
    static final class Converter implements ITypeConverter<Locale> {

        @Override
        public Locale convert(String name) {
            return Messages.LANGUAGES.stream().filter(locale -> name.toLowerCase(Locale.ROOT).startsWith(locale.getLanguage()))
                    .findFirst().orElseThrow(() -> new TypeConversionException(name));
        }
    }

    private static Optional<String> option(List<String> args) {
        int at = args.lastIndexOf(OPTION);
        Optional<String> apart = at >= 0 && at + 1 < args.size() ? Optional.of(args.get(at + 1)) : Optional.empty();
        return apart.or(() -> args.stream().filter(arg -> arg.startsWith(OPTION + "="))
                .map(arg -> arg.substring(OPTION.length() + 1)).reduce((_, last) -> last));
    }

    private static Optional<String> environment(Map<String, String> env) {
        return Stream.of("QINGYANG_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> env.getOrDefault(name, "")).filter(value -> !value.isBlank()).findFirst();
    }
}
