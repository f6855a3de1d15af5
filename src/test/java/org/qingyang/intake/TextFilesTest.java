package org.qingyang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.model.Refusal;

class TextFilesTest {

    @TempDir
    private Path temporary;
    private Path folder;

    @BeforeEach
    void makeAFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("2024 报纸"));
    }

    @Test
    void findsTextFilesInNaturalOrder() throws Exception {
        files("版10.txt", "版2.TXT", "版1.md", "b/3.markdown", "b/1.text", "picture.png", "notes.docx");

        assertThat(names()).containsExactly("b/1.text", "b/3.markdown", "版1.md", "版2.TXT", "版10.txt");
    }

    @Test
    void leavesOutHiddenFilesAndFolders() throws Exception {
        files(".secret.txt", ".git/a.txt", "a.txt");

        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void walksALoopOfLinksOnce() throws Exception {
        files("a/1.txt");
        Files.createSymbolicLink(folder.resolve("a/again"), folder);

        assertThat(names()).containsExactly("a/1.txt");
    }

    @Test
    void handsOnADanglingLinkSoThatTheIntakeNamesIt() throws Exception {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));

        assertThat(names()).containsExactly("gone.txt");
    }

    @Test
    void refusesAFolderWithoutTextFiles() throws Exception {
        files("picture.png", ".hidden.txt");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> TextFiles.at(folder))
                .withMessageContaining("intake.folder.empty");
    }

    @Test
    void takesAFileNamedDirectlyAsItIs() throws Exception {
        assertThat(TextFiles.at(folder.resolve("page.dat"))).isEqualTo(List.of(folder.resolve("page.dat")));
    }

    @ParameterizedTest
    @CsvSource({"a.txt,a", "a.b.md,a.b", "README,README", "page.2024,page.2024", ".txt,.txt", "版.TXT,版"})
    void namesAFileWithoutItsExtension(String name, String base) {
        assertThat(TextFiles.baseName(name)).isEqualTo(base);
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }

    private List<String> names() throws Refusal {
        return TextFiles.at(folder).stream().map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
    }
}
