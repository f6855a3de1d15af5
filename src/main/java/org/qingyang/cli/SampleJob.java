package org.qingyang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.qingyang.intake.Intake;
import org.qingyang.intake.Samples;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.Formats;
import org.qingyang.service.Conversion;

/// The job that the window would offer, done in the terminal: reads pages, lists their stories, writes cleaned issues.
final class SampleJob {

    private static final Path SEEDS = Path.of("seeds");

    private final Session session;
    private final Output output;

    SampleJob(Session session, Output output) {
        this.session = session;
        this.output = output;
    }

    /// Reads `paths`; if there are none, the folder `seeds`, and if that is not there, the samples in the program.
    ExitCode run(List<Path> paths) throws Refusal {
        boolean project = Files.isDirectory(SEEDS) && Files.isRegularFile(Path.of("pom.xml"));
        Path folder = project ? Path.of("target", "proofs") : Path.of("proofs");
        ConvertCommand.makeFolder(folder);
        var conversion = new Conversion(session.tools().reader().get(), Formats.standard().own(), folder, project);
        List<Conversion.Result> results = convert(conversion, paths.isEmpty() && Files.isDirectory(SEEDS) ? List.of(SEEDS)
                : paths);
        output.table(StoryTable.of(results.stream().map(Conversion.Result::issue).flatMap(Optional::stream).toList()));
        results.stream().filter(Conversion.Result::isRefused).map(Conversion.Result::why).forEach(session::remark);
        session.remark(Message.of("cli.remark.proofs", results.stream().filter(r -> !r.isRefused()).count(), folder));
        return ExitCode.refusedIf(results.stream().anyMatch(Conversion.Result::isRefused));
    }

    private static List<Conversion.Result> convert(Conversion conversion, List<Path> paths) throws Refusal {
        return paths.isEmpty() ? conversion.pages(Samples.read()) : conversion.files(paths, Intake.guessing());
    }
}
