package org.qingyang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.proof.Exporter;
import org.qingyang.service.Conversion;
import org.qingyang.service.Formats;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Turns raw files into cleaned issues without a store.
@CommandLine.Command(name = "convert", description = "${bundle:cli.command.convert}")
final class ConvertCommand extends Command {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.parameter.path}")
    private List<Path> files = List.of();

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "${bundle:cli.option.to}")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.option.folder}")
    private Path folder = Path.of("");

    @Option(names = "--force", description = "${bundle:cli.option.force}")
    private boolean force;

    @Option(names = "--encoding", paramLabel = "NAME", description = "${bundle:cli.option.encoding}")
    private @Nullable String encoding;

    ConvertCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal {
        Exporter exporter = WrongUsage.unless(() -> Formats.standard().named(format));
        var intake = Session.intake(encoding);
        makeFolder(folder);
        var conversion = new Conversion(session.tools().reader().get(), exporter, folder, force);
        List<Conversion.Result> results = conversion.files(files, intake);
        output.table(ConversionTable.of(results));
        long refused = results.stream().filter(Conversion.Result::isRefused).count();
        if (refused > 0) {
            session.remark(Message.of("cli.remark.refused", results.size(), refused));
        }
        return ExitCode.refusedIf(refused > 0);
    }

    /// @throws Refusal if there is a file in the way or no permission
    static void makeFolder(Path folder) throws Refusal {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new Refusal(Message.of("cli.refusal.folder", folder), failed);
        }
    }
}
