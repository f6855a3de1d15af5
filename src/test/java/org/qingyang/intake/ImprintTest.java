package org.qingyang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.model.IssueData;

class ImprintTest {

    @TempDir
    Path folder;

    private Imprint of(String file, String text) throws Exception {
        return Imprint.of(Intake.guessing().read(Files.writeString(folder.resolve(file), text)));
    }

    @ParameterizedTest
    @CsvSource({"示例日报_2024-09-03_02版.txt,示例日报,2", "示例晚报 20240903 第12版.txt,示例晚报,12", "2024-09-03_07.txt,,7",
        "示例报-2024.09.03-p3.md,示例报,3", "2024-09-03.txt,,", "000_2253bb78d8d96994.txt,,", "通报材料_03.txt,,",
        "示例午报2024年9月3日第2版.txt,示例午报,2", "rmrb20240903-02版.md,人民日报,2", "RMRB2024090304.txt,人民日报,4",
        "gmrb_20240903_01.txt,光明日报,1", "abrb2024090312.txt,,12", "abrb2024090300.txt,,", "scan2024090312.txt,,"})
    void takesFromAFileNameWhatItStates(String file, String paper, Integer number) throws Exception {
        Imprint imprint = of(file, "正文。");
        assertThat(imprint.data().paper()).isEqualTo(paper);
        assertThat(imprint.number()).isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
    }

    @ParameterizedTest
    @CsvSource({"rmrb2024090304.txt,2024-09-03", "gmrb_20240903_01.txt,2024-09-03", "2024090304.txt,", "scan2024090312.txt,", "rmrb2024139904.txt,"})
    void takesTheDateFromAFileNameOfAPageMakingSystem(String file, LocalDate date) throws Exception {
        assertThat(of(file, "正文。").data().date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"示例日报 2024年9月3日 星期二 第4版 要闻,示例日报,4,要闻", "2024年9月3日 星期二 十二版 副刊,,12,副刊",
        "民生 第3版 2024年9月3日 星期二,,3,民生", "> 示例日报 2024年9月3日 星期二 第4版 要闻,示例日报,4,要闻",
        "**2024年9月3日 星期二 第4版 要闻**,,4,要闻", "2024年9月3日 星期二,,,"})
    void takesFromAPageHeadWhatItStates(String head, String paper, Integer number, String name) throws Exception {
        Imprint imprint = of("a.txt", head + "\n\n正文。");
        assertThat(imprint.data().paper()).isEqualTo(paper);
        assertThat(imprint.data().date()).isEqualTo(LocalDate.of(2024, 9, 3));
        assertThat(imprint.number()).isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
        assertThat(imprint.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"示例日报/2024年9月3日 星期二/第4版 要闻,示例日报,4,要闻", "2024年9月3日 星期二/示例晚报/民生 3版,示例晚报,3,民生",
        "示例日报/2024年9月3日 星期二 第4版 责任编辑：林大为,示例日报,4,", "2024年9月3日 星期二/市民送来捷报/4版,,4,"})
    void takesAPageHeadOfSeveralLinesTogether(String lines, String paper, Integer number, String name) throws Exception {
        Imprint imprint = of("a.txt", lines.replace('/', '\n') + "\n\n正文。");
        assertThat(imprint.data().paper()).isEqualTo(paper);
        assertThat(imprint.number()).isEqualTo(OptionalInt.of(number));
        assertThat(imprint.name()).isEqualTo(name);
    }

    @Test
    void believesNoPaperOrNumberWithoutADateBesideThem() throws Exception {
        assertThat(of("a.txt", "示例日报\n第4版 要闻\n\n正文。"))
                .isEqualTo(new Imprint(IssueData.UNKNOWN, OptionalInt.empty(), null));
    }

    @Test
    void believesNoLineThatIsNoPageHead() throws Exception {
        Imprint imprint = of("a.txt", "记者从示例日报第3版看到\n2024年9月3日发生的事。");
        assertThat(imprint).isEqualTo(new Imprint(IssueData.UNKNOWN, OptionalInt.empty(), null));
    }

    @ParameterizedTest
    @CsvSource({"2024-09-03/02.txt,,2", "示例日报 20240903/示例.txt,示例日报,", "示例日报/2024/09/03/2.txt,示例日报,2", "2024/0903/12.md,,12",
        "202409/03/第4版.txt,,4", "示例晚报/2024年9月3日/a.txt,示例晚报,"})
    void takesFromItsFoldersWhatAFileIsSilentOf(String file, String paper, Integer number) throws Exception {
        Imprint imprint = inFolders(file, "正文。");
        assertThat(imprint.data()).isEqualTo(new IssueData(paper, LocalDate.of(2024, 9, 3)));
        assertThat(imprint.number()).isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
    }

    @Test
    void believesAFileAndItsPageHeadMoreThanItsFolders() throws Exception {
        assertThat(inFolders("示例日报 2024-09-03/示例晚报_2024-09-04_02版.txt", "正文。").data())
                .isEqualTo(new IssueData("示例晚报", LocalDate.of(2024, 9, 4)));
        assertThat(inFolders("2024-09-05/a.txt", "2024年9月3日 星期二 第4版\n\n正文。").data().date()).isEqualTo(LocalDate.of(2024, 9, 3));
    }

    @ParameterizedTest
    @CsvSource({"2024-13-03/02.txt", "扫描2024-09-03批/02.txt", "2024-09-03/第二批/02.txt", "20240903000000/02.txt", "09/03/02.txt", "2024111/02.txt"})
    void believesNoFolderThatIsNoDate(String file) throws Exception {
        assertThat(inFolders(file, "正文。")).isEqualTo(new Imprint(IssueData.UNKNOWN, OptionalInt.empty(), null));
    }

    private Imprint inFolders(String file, String text) throws Exception {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Imprint.of(Intake.guessing().read(Files.writeString(path, text)), path);
    }
}
