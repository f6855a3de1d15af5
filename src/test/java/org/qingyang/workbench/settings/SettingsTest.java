package org.qingyang.workbench.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.service.BackupPolicy;

class SettingsTest {

    @TempDir
    Path folder;

    private Path store() {
        return folder.resolve("qingyang.db");
    }

    private Path file() {
        return folder.resolve(BackupPolicy.SETTINGS);
    }

    @Test
    void whatIsWrittenByHandWhileTheWindowIsOpenStays() throws IOException {
        Settings settings = Settings.beside(store());
        settings.set(Settings.Choice.EDITOR, "编辑甲");
        Files.writeString(file(), Files.readString(file()) + "BACKUP_HOURS=3\n");
        settings.set(Settings.Choice.LAST_STORY, "1.1.2");
        assertThat(BackupPolicy.of(store()).every()).isEqualTo(Duration.ofHours(3));
        assertThat(Settings.beside(store()).get(Settings.Choice.EDITOR)).isEqualTo("编辑甲");
        assertThat(Settings.beside(store()).get(Settings.Choice.LAST_STORY)).isEqualTo("1.1.2");
    }

    @Test
    void aKeyThatIsTakenBackIsGoneFromTheFile() throws IOException {
        Settings settings = Settings.beside(store());
        settings.setKey("undo", "F9");
        settings.setKey("undo", "");
        assertThat(settings.key("undo")).isEmpty();
        assertThat(Settings.beside(store()).key("undo")).isEmpty();
    }

    @Test
    void aWriteThatFailsLeavesNoDraftBehindAndIsMadeUpFor() throws IOException {
        Settings settings = Settings.beside(store());
        // A folder with something in it cannot be replaced.
        Files.createDirectories(file().resolve("inside"));
        settings.set(Settings.Choice.EDITOR, "编辑甲");
        assertThat(settings.get(Settings.Choice.EDITOR)).isEqualTo("编辑甲");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
        Files.delete(file().resolve("inside"));
        Files.delete(file());
        settings.set(Settings.Choice.RAW_SIZE, "16");
        assertThat(Settings.beside(store()).get(Settings.Choice.EDITOR)).isEqualTo("编辑甲");
    }
}
