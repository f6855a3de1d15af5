package org.qingyang.reading.furniture;

import java.util.regex.Pattern;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Sentences;

/// The line below a chart that says where its figures come from and who drew it.
final class ChartLine implements FurnitureRule {

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile(
            "[（【]?\\s?(?:(?:数据|资料|图表|图片|信息)来源|制[\\s　]*[图表]|绘[\\s　]*图|图表制作|数据整理)[：:／/].+");

    @Override
    public FurnitureKind kind() {
        return FurnitureKind.OTHER;
    }

    @Override
    public boolean matches(Line line) {
        return line.length() <= LONGEST && line.text().indexOf('，') < 0 && !Sentences.isComplete(line.text())
                && FORM.matcher(line.folded()).matches();
    }
}
