package org.qingyang.workbench.command;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that no command may take: those that write, move and answer, and those of the clipboard.
final class ReservedKeys {

    private static final Set<KeyCode> CLIPBOARD = EnumSet.of(KeyCode.C, KeyCode.X, KeyCode.V, KeyCode.A);

    private ReservedKeys() {
    }

    static boolean hold(KeyEvent event) {
        if (event.getCode().isFunctionKey()) {
            return event.getCode() == KeyCode.F2;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        return plain || event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()
                && CLIPBOARD.contains(event.getCode());
    }
}
