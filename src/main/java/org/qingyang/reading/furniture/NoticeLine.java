package org.qingyang.reading.furniture;

import java.util.regex.Pattern;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.line.Line;

/// A small advertisement on one line: what is offered or wanted, and a telephone number at its end; the word that is set
/// beside advertisements.
final class NoticeLine implements FurnitureRule {

    private static final int LONGEST = 120;
    private static final Pattern FORM = Pattern.compile("[【（\\[]?(?:公益|分类)?广告[】）\\]]?|"
            + "[●■◆★]?\\s?(?:急|诚|高薪)?(?:招聘|招工|聘|招租|招商|转让|转租|出租|求租|出售|急售|求购|收购|回收|征婚|搬家|开锁|家政|保洁|疏通|维修|贷款|装修)"
            + "\\p{IsHan}{0,4}[ 　：:].{4,100}\\d{3,4}[- ]?\\d{4,8}(?:\\p{IsHan}{2,4})?");

    @Override
    public FurnitureKind kind() {
        return FurnitureKind.OTHER;
    }

    @Override
    public boolean matches(Line line) {
        return line.length() <= LONGEST && FORM.matcher(line.folded()).matches();
    }
}
