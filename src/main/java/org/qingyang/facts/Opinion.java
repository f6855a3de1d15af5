package org.qingyang.facts;

import java.util.List;
import java.util.Map;
import org.qingyang.model.Judgement.Kind;
import org.qingyang.model.Mention;

/// What somebody else than the rules says about facts.
interface Opinion {

    /// What becomes of the mentions of a fact that was found.
    ///
    /// @param name of a fact without a name (a date, a figure, a quote) its text
    /// @return none if the fact is to go
    List<Mention> about(Kind kind, String name, List<Mention> found);

    /// All names of a kind that it knows by itself, each with its mentions in the order of the text.
    Map<String, List<Mention>> own(Kind kind);
}
