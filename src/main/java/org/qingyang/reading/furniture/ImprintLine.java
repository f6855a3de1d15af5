package org.qingyang.reading.furniture;

import java.util.List;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Sentences;

/// The paper's own address, telephone numbers and price.
final class ImprintLine implements FurnitureRule {

    private static final List<String> WORDS = List.of("地址", "邮编", "邮政编码", "电话", "热线", "邮箱", "投稿", "印刷", "零售", "定价",
            "刊号", "国内统一", "邮发代号", "网址", "广告许可", "广告经营", "传真", "订阅", "E-mail", "Email", "社长", "总编辑", "主办", "主管");

    @Override
    public FurnitureKind kind() {
        return FurnitureKind.OTHER;
    }

    @Override
    public boolean matches(Line line) {
        String text = line.folded();
        return text.length() <= 160 && !Sentences.isComplete(text)
                && WORDS.stream().filter(text::contains).count() >= 2
                && text.chars().anyMatch(c -> c == '：' || Character.isDigit(c));
    }
}
