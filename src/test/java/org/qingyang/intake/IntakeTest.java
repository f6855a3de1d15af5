package org.qingyang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.model.Refusal;
import org.qingyang.text.Digest;
import org.qingyang.wording.Messages;

class IntakeTest {

    @TempDir
    private Path folder;

    @Test
    void keepsTheTextUnalteredAndHashesTheBytes() throws Exception {
        RawPage page = read("第1版 要闻.txt", "本报讯\r\n近日，\u000b工会\n\n".getBytes(StandardCharsets.UTF_8));

        assertThat(page.text().text()).isEqualTo("本报讯\r\n近日，\u000b工会\n\n");
        assertThat(page.source().name()).isEqualTo("第1版 要闻.txt");
        assertThat(page.source().bytes()).isEqualTo(29);
        assertThat(page.source().sha256()).hasSize(64).isEqualTo(Digest.sha256(Files.readAllBytes(folder.resolve("第1版 要闻.txt"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000_2253bb78d8d96994", "001_5e55d61621466464", "002_a4e2123afdbca7e6",
        "003_094afca3e326eb9e", "004_8c0f42011e5a1360"})
    void tellsTheEncodingOfARealPage(String name) throws Exception {
        String text = Files.readString(Path.of("seeds", name + ".txt"));
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030"),
            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            RawPage page = read("page.txt", text.getBytes(charset));
            assertThat(page.source().encoding()).isEqualTo(charset.name());
            assertThat(page.text().text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"工會動員職工參加勞動競賽，市總工會領導出席會議並講話。,Big5", "联通,GB18030", "工会,GB18030",
        "Page one,UTF-8", "近日，北京市总工会召开会议,GB18030", "𠮷野家开业,GB18030"})
    void tellsTheEncodingOfAShortText(String text, String encoding) throws Exception {
        RawPage page = read("short.txt", text.getBytes(Charset.forName(encoding)));

        assertThat(page.text().text()).isEqualTo(text);
        assertThat(page.source().encoding()).isEqualTo(encoding);
        assertThat(page.decoding().chosen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html>\n<html><body>本报讯</body></html>", "\ufeff \n<HTML lang='zh'>本报讯",
        "<?xml version='1.0'?>\n<!doctype html><p>本报讯"})
    void aWholeWebPageIsNoPlainText(String text) throws Exception {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).contains("HTML").contains("TXT");
    }

    @Test
    void marksOfHtmlInATextAreNoWebPage() throws Exception {
        String text = "<div>要闻</div>\n<html>是一种写法。";
        assertThat(read("page.txt", text.getBytes(StandardCharsets.UTF_8)).text().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"010002000300", "000100020003", "01", "010203", "fffe010002000300", "efbbbf0102"})
    void aFewControlCharactersAloneAreNoText(String bytes) throws Exception {
        assertThat(refusal(HexFormat.of().parseHex(bytes))).contains("控制字符");
    }

    @Test
    void aFewControlCharactersInAShortTextAreKept() throws Exception {
        assertThat(read("short.txt", "题\u0001\u000b文".getBytes(StandardCharsets.UTF_8)).text().text()).isEqualTo("题\u0001\u000b文");
    }

    @ParameterizedTest
    @CsvSource({"efbbbf,UTF-8", "fffe,UTF-16LE", "feff,UTF-16BE", "84319533,GB18030"})
    void leavesOutAByteOrderMark(String mark, String encoding) throws Exception {
        byte[] text = "清样".getBytes(Charset.forName(encoding));
        byte[] marked = HexFormat.of().parseHex(mark + HexFormat.of().formatHex(text));
        RawPage page = read("marked.txt", marked);

        assertThat(page.text().text()).isEqualTo("清样");
        assertThat(page.decoding().byteOrderMark()).isTrue();
        assertThat(page.source().encoding()).isEqualTo(encoding);
        assertThat(page.source().bytes()).isEqualTo(marked.length);
    }

    @Test
    void readsInTheEncodingThatTheUserNames() throws Exception {
        Path file = Files.write(folder.resolve("a.txt"), "鸑鷟鬯魃".getBytes(Charset.forName("GB18030")));

        assertThat(refusal(file)).contains("--encoding");
        RawPage page = new Intake(Charsets.named("GBK")).read(file);
        assertThat(page.text().text()).isEqualTo("鸑鷟鬯魃");
        assertThat(page.decoding().chosen()).isTrue();
    }

    @Test
    void refusesAnEncodingThatTheBytesAreNotIn() throws Exception {
        Path file = Files.write(folder.resolve("a.txt"), "清样，工会".getBytes(Charset.forName("GB18030")));

        assertThat(catchThrowableOfType(Refusal.class, () -> new Intake(StandardCharsets.UTF_8).read(file)))
                .hasMessageContaining("intake.encoding.chosen");
        assertThat(catchThrowableOfType(Refusal.class, () -> Charsets.named("no such: thing")))
                .hasMessageContaining("intake.encoding.name");
    }

    @Test
    void saysWhereAnUnknownByteStands() throws Exception {
        byte[] bytes = ("近日，工会召开会议。".repeat(40)).getBytes(StandardCharsets.UTF_8);
        bytes[600] = (byte) 0xff;

        assertThat(refusal(bytes)).contains("601").contains("不属于任何已知编码");
    }

    @Test
    void saysWhereAMarkedTextIsBrokenAndDoesNotCallItBinary() throws Exception {
        byte[] halfACharacter = "\uFEFF标题一行之后的文字".getBytes(StandardCharsets.UTF_16LE);
        halfACharacter[11] = (byte) 0xd8;

        assertThat(refusal(halfACharacter)).contains("第 11 个字节");
    }

    @Test
    void refusesBytesThatDecodeToNonsense() throws Exception {
        assertThat(refusal("안녕하세요 대한민국 서울특별시".getBytes(Charset.forName("EUC-KR")))).contains("都不像中文");
        assertThat(refusal("Привет, мир! Как дела?".getBytes(Charset.forName("KOI8-R")))).contains("编码");
        assertThat(refusal("déjà vu à la carte".getBytes(StandardCharsets.ISO_8859_1))).contains("编码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t\n", "\u3000\u00a0\u200b\n"})
    void refusesAFileWithoutText(String nothing) throws Exception {
        assertThat(refusal(nothing.getBytes(StandardCharsets.UTF_8))).contains("空");
    }

    @Test
    void refusesAFileThatIsOnlyAByteOrderMark() throws Exception {
        assertThat(refusal(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf})).contains("空");
        assertThat(refusal(new byte[] {(byte) 0xff, (byte) 0xfe})).contains("空");
    }

    @ParameterizedTest
    @CsvSource({"255044462d312e37,PDF", "504b0304140000,DOCX", "89504e470d0a1a0a00,图片", "ffd8ffe000104a46,图片",
        "d0cf11e0a1b11ae1,文字处理", "1f8b0800,压缩包", "53514c69746520666f726d6174203300,SQLite",
        "7f454c460201010000,控制字符", "616200636465,控制字符", "0102030405060708e4b8ad,控制字符"})
    void saysWhatABinaryFileIs(String hex, String kind) throws Exception {
        assertThat(refusal(HexFormat.of().parseHex(hex))).contains(kind);
    }

    @Test
    void refusesARandomHeapOfBytes() throws Exception {
        for (int seed = 0; seed < 50; seed++) {
            byte[] bytes = new byte[2000];
            new Random(seed).nextBytes(bytes);
            assertThat(refusal(bytes)).isNotBlank();
        }
    }

    @Test
    void toleratesAFewControlCharactersInAText() throws Exception {
        String text = "北京市总工会".repeat(50) + "\u0001\u001b";

        assertThat(read("a.txt", text.getBytes(StandardCharsets.UTF_8)).text().text()).isEqualTo(text);
    }

    @Test
    void doesNotReadAHugeFile() throws Exception {
        Path file = folder.resolve("huge.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }

        assertThat(refusal(file)).contains("64 MB").contains("huge.txt");
    }

    @Test
    void readsAFileOfTheGreatestSize() throws Exception {
        byte[] bytes = "工会".repeat(1000).getBytes(Charset.forName("GB18030"));
        Path file = folder.resolve("large.txt");
        try (var out = Files.newOutputStream(file)) {
            for (long written = 0; written + bytes.length <= Intake.MOST_BYTES; written += bytes.length) {
                out.write(bytes);
            }
        }

        assertThat(Intake.guessing().read(file).source().encoding()).isEqualTo("GB18030");
    }

    @Test
    void refusesWhatIsNoRegularFile() throws Exception {
        assertThat(refusal(folder)).contains("不是普通文件");
        assertThat(refusal(folder.resolve("nothing.txt"))).contains("没有找到");
        Path file = Files.writeString(folder.resolve("file.txt"), "x");
        assertThat(refusal(file.resolve("inside.txt"))).isNotBlank();
        assertThat(refusal(folder.resolve("长".repeat(300)))).isNotBlank();
    }

    private RawPage read(String name, byte[] bytes) throws IOException, Refusal {
        return Intake.guessing().read(Files.write(folder.resolve(name), bytes));
    }

    private String refusal(byte[] bytes) throws IOException {
        return refusal(Files.write(folder.resolve("bad.txt"), bytes));
    }

    private static String refusal(Path file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Intake.guessing().read(file));
        assertThat(refusal).as("refusal of %s", file).isNotNull();
        String sentence = Messages.in(Locale.SIMPLIFIED_CHINESE).say(refusal.message());
        assertThat(sentence).doesNotContain("intake.").doesNotContain("{0}");
        return sentence;
    }
}
