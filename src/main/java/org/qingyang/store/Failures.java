package org.qingyang.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.store.json.BrokenJson;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What goes wrong below, as something that a person can act upon. The one place where this is decided.
final class Failures {

    /// The text of the exception for a file on which the write-ahead log cannot be switched on.
    static final String NO_LOG = "no write-ahead log";

    private final Path file;

    Failures(Path file) {
        this.file = file;
    }

    Refusal refusal(RuntimeException failure) {
        return switch (failure) {
            case StoreException stored -> refusal(stored.failure());
            case BrokenJson broken -> refusal("damaged", broken);
            default -> throw failure;
        };
    }

    Refusal refusal(SQLException failure) {
        return refusal(NO_LOG.equals(failure.getMessage()) ? "noLog" : reason(failure), failure);
    }

    /// Another process, or this one a second time, has the right to write.
    Refusal held(Optional<Holder> by) {
        return new Refusal(heldMessage("refusal", by));
    }

    /// @param kind `refusal` of a step, or `notice` before any
    Message heldMessage(String kind, Optional<Holder> by) {
        return by.map(holder -> Message.of("store." + kind + ".held", file, holder.pid(), holder.host(), holder.time()))
                .orElseGet(() -> Message.of("store." + kind + ".heldBySomebody", file));
    }

    Refusal refusal(String reason, @Nullable Throwable cause) {
        return new Refusal(Message.of("store.refusal." + reason, file), cause);
    }

    /// Whether a copy failed because of what stands in the file, and not because of the disk or the system.
    static boolean isDamage(@Nullable Throwable failure) {
        return switch (failure) {
            case StoreException stored -> isDamage(stored.failure());
            // What says so without SQLite has looked through the copy.
            case SQLException sql -> !(sql instanceof SQLiteException) || isUnreadable(reason(sql));
            case null, default -> false;
        };
    }

    private static boolean isUnreadable(String reason) {
        return reason.equals("damaged") || reason.equals("noStore");
    }

    private static String reason(SQLException failure) {
        // The lower byte is the kind of error, the rest refines it.
        int code = failure instanceof SQLiteException known ? known.getResultCode().code & 0xff : 0;
        return switch (SQLiteErrorCode.getErrorCode(code)) {
            case SQLITE_FULL -> "diskFull";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "readOnly";
            case SQLITE_CANTOPEN -> "cannotOpen";
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> "busy";
            case SQLITE_CORRUPT, SQLITE_FORMAT -> "damaged";
            case SQLITE_NOTADB -> "noStore";
            case SQLITE_IOERR -> "diskFails";
            case SQLITE_INTERRUPT -> "stopped";
            default -> "failed";
        };
    }
}
