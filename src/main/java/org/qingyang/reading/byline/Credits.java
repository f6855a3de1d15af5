package org.qingyang.reading.byline;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.BylineRole;

/// Works out who did what from the units of a byline. Use once.
final class Credits {

    private final Map<BylineRole, Set<Name>> names = new EnumMap<>(BylineRole.class);
    private final Set<Name> group = new LinkedHashSet<>();
    private @Nullable BylineRole role;
    private Token.Deed.@Nullable Kind leading;
    private boolean photo;
    private boolean spoken;

    private Credits() {
        for (BylineRole each : BylineRole.values()) {
            names.put(each, new LinkedHashSet<>());
        }
    }

    /// @return empty if nobody is named
    static Optional<Credit> of(List<Token> tokens) {
        Credits credits = new Credits();
        for (int i = 0; i < tokens.size(); i++) {
            credits.take(tokens.get(i), tokens.subList(i + 1, tokens.size()));
        }
        Credit credit = Credit.of(credits.names, credits.photo, credits.spoken);
        return credit.isNameless() ? Optional.empty() : Optional.of(credit);
    }

    private void take(Token token, List<Token> ahead) {
        switch (token) {
            case Token.Role(BylineRole word) -> {
                role = word;
                spoken = true;
            }
            case Token.Deed deed -> {
                spoken = true;
                photo |= deed.kind() != Token.Deed.Kind.TEXT;
                take(deed, ahead);
            }
            case Token.Person(Name name) -> add(name);
            case Token.Filler _ -> { }
        }
    }

    private void take(Token.Deed deed, List<Token> ahead) {
        if (group.isEmpty() || deed.leads() || deed.kind() == Token.Deed.Kind.PHOTO && opensNames(ahead)) {
            leading = deed.kind();
            role = null;
        } else if (deed.kind() == Token.Deed.Kind.PHOTO) {
            names.forEach((each, people) -> people.removeIf(p -> group.contains(p) && each != BylineRole.PHOTOGRAPHER));
            names.get(BylineRole.PHOTOGRAPHER).addAll(group);
        } else if (deed.kind() == Token.Deed.Kind.BOTH) {
            everybodyPhotographs();
        }
        group.clear();
    }

    /// 某某 摄影 某某: the word belongs to the names behind it, unless they have a deed of their own.
    private static boolean opensNames(List<Token> ahead) {
        return !ahead.isEmpty() && ahead.getFirst() instanceof Token.Person
                && ahead.stream().noneMatch(Token.Deed.class::isInstance);
    }

    private void everybodyPhotographs() {
        Set<Name> all = new LinkedHashSet<>();
        names.values().forEach(all::addAll);
        names.get(BylineRole.PHOTOGRAPHER).addAll(all);
    }

    private void add(Name name) {
        group.add(name);
        if (leading == Token.Deed.Kind.PHOTO) {
            names.get(BylineRole.PHOTOGRAPHER).add(name);
            return;
        }
        names.get(role == null ? BylineRole.CORRESPONDENT : role).add(name);
        if (leading == Token.Deed.Kind.BOTH) {
            names.get(BylineRole.PHOTOGRAPHER).add(name);
        }
    }
}
