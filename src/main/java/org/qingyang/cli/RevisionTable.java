package org.qingyang.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qingyang.model.StoryRef;
import org.qingyang.service.MergeReport;
import org.qingyang.service.RevisionReport;

/// What came of a revised page: the steps that do not hold for it, a row each.
final class RevisionTable {

    private RevisionTable() {
    }

    static Map<String, Object> facts(RevisionReport report) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("issue", report.issue());
        facts.put("page", report.page());
        facts.put("file", report.file());
        facts.put("carried", report.carried());
        facts.put("reopened", report.reopened());
        facts.put("back", report.back());
        return facts;
    }

    static Table of(RevisionReport report) {
        Table table = Table.of("left", "story", "headline", "what", "editor", "at");
        for (MergeReport.OnPage one : report.left()) {
            table.add(new StoryRef(one.issue(), one.page(), one.conflict().line().decision().story()), one.headline(),
                    one.what(), one.editor(), one.at());
        }
        return table;
    }
}
