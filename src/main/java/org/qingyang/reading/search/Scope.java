package org.qingyang.reading.search;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What the search may find: the stories of a page, or one story in lines that an editor chose.
public enum Scope {
    PAGE, STORY;

    private static final Set<Role> STORY_FIRST = EnumSet.of(Role.KICKER, Role.HEADLINE, Role.LEAD);
    private static final Map<Scope, Map<Role, Set<Role>>> NEXT = table(true);
    private static final Map<Scope, Map<Role, Set<Role>>> NEXT_WITHOUT_SKIP = table(false);

    private static Map<Scope, Map<Role, Set<Role>>> table(boolean skip) {
        Map<Scope, Map<Role, Set<Role>>> table = new EnumMap<>(Scope.class);
        for (Scope scope : values()) {
            Map<Role, Set<Role>> next = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                next.put(role, scope.find(role, skip));
            }
            table.put(scope, next);
        }
        return table;
    }

    Set<Role> first() {
        return this == PAGE ? Role.first() : STORY_FIRST;
    }

    /// @param skip whether a transparent line may stand here
    Set<Role> next(Role role, boolean skip) {
        return (skip ? NEXT : NEXT_WITHOUT_SKIP).get(this).get(role);
    }

    private Set<Role> find(Role role, boolean skip) {
        Set<Role> all = EnumSet.copyOf(role.next());
        if (this == STORY) {
            all.removeAll(EnumSet.of(Role.BANNER, Role.STRAY, Role.PULL_QUOTE, Role.CAPTION));
            if (role.isBody() || role == Role.CREDIT) {
                all.removeAll(STORY_FIRST);
            }
        } else if (!skip && !role.isTransparent()) {
            all.removeAll(EnumSet.of(Role.STRAY, Role.PULL_QUOTE));
        }
        return all;
    }
}
