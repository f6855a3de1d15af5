package org.qingyang.reading.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource({"桥通车了。（完）,true", "桥通车了。(完),true", "桥通车了！（李小明）,true", "“桥通了。”,true", "桥通车了（完）,false", "桥长（含引桥）,false"})
    void aRemarkBehindAnEndLeavesItAnEnd(String text, boolean complete) {
        assertThat(Sentences.isComplete(text)).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({"丰林建桥,0", "桥通了，路通了，人来了,2", "他说“桥通了，好”，走了,1", "《山，水》「一，二」“三，四”,0",
        "“一，「二”，三」,1", "“没有完，就断了,1", "”，“,1", "'',0"})
    void commasOfQuotationsDoNotCount(String text, int commas) {
        assertThat(Sentences.commas(text)).isEqualTo(commas);
        assertThat(Sentences.hasComma(text)).isEqualTo(commas > 0);
    }
}
