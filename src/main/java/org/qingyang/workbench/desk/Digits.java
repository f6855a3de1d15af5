package org.qingyang.workbench.desk;

import javafx.scene.input.KeyCode;

/// The keys that stand for the numbered offers, above the letters and on the keypad.
final class Digits {

    private Digits() {
    }

    /// Which offer a key stands for, from 0; below 0 for none.
    static int index(KeyCode key) {
        KeyCode first = key.isKeypadKey() ? KeyCode.NUMPAD1 : KeyCode.DIGIT1;
        return key.isDigitKey() ? key.getCode() - first.getCode() : -1;
    }
}
