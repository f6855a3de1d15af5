package org.qingyang.service;

import java.nio.file.Path;
import java.util.List;
import org.qingyang.intake.Intake;
import org.qingyang.intake.IssueDates;
import org.qingyang.intake.RawPage;
import org.qingyang.intake.TextFiles;
import org.qingyang.model.Refusal;

/// Pages from the files of a disk.
public final class FileIntake implements PageIntake {

    private final Intake intake;

    public FileIntake(Intake intake) {
        this.intake = intake;
    }

    @Override
    public List<Path> files(Path place) throws Refusal {
        return TextFiles.at(place);
    }

    @Override
    public Incoming read(Path file) throws Refusal {
        RawPage page = intake.read(file);
        return new Incoming(page.source(), page.text(), IssueDates.of(page));
    }
}
