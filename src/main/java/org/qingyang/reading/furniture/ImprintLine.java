package org.qingyang.reading.furniture;

import java.util.List;
import java.util.regex.Pattern;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Sentences;

/// The paper's own address, telephone numbers and price.
final class ImprintLine implements FurnitureRule {

    private static final List<String> WORDS = List.of("地址", "邮编", "邮政编码", "电话", "热线", "邮箱", "投稿", "印刷", "零售", "定价",
            "刊号", "国内统一", "邮发代号", "网址", "广告许可", "广告经营", "传真", "订阅", "E-mail", "Email", "社长", "总编辑", "主办", "主管");

    /// What readers of no story call: 广告热线：.
    private static final Pattern DESK = Pattern.compile(
            "(?:广告|发行|报料|爆料|新闻|投稿|订阅|编辑部|采编|监督|举报)(?:热线|电话|邮箱|信箱)[：:]\\s?[0-9A-Za-z]");

    @Override
    public FurnitureKind kind() {
        return FurnitureKind.OTHER;
    }

    @Override
    public boolean matches(Line line) {
        String text = line.folded();
        return text.length() <= 160 && text.chars().anyMatch(c -> c == '：' || Character.isDigit(c)) && !Sentences.isComplete(text)
                && (DESK.matcher(text).find() && text.indexOf('，') < 0 || WORDS.stream().filter(text::contains).count() >= 2);
    }
}
