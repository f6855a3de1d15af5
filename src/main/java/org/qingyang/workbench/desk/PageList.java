package org.qingyang.workbench.desk;

import java.util.List;
import java.util.Optional;
import org.qingyang.model.Page;

/// The pages of an issue.
record PageList(List<Page> pages) {

    Optional<Page> numbered(int number) {
        return pages.stream().filter(page -> page.number() == number).findFirst();
    }

    /// A page that is known by its text, whatever number it has here.
    Optional<Page> again(Page page) {
        return pages.stream().filter(other -> other.source().sha256().equals(page.source().sha256())).findFirst();
    }

    /// These pages, changed ones in the places of those of the same numbers.
    PageList with(List<Page> changed) {
        var others = new PageList(changed);
        return new PageList(pages.stream().map(page -> others.numbered(page.number()).orElse(page)).toList());
    }
}
