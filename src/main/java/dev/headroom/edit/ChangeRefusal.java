package dev.headroom.edit;

import dev.headroom.error.CauseChain;
import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** What the failure of a change means to the one who asked for it. */
final class ChangeRefusal {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String CHECK_VIOLATION = "23514";

    private ChangeRefusal() {}

    /**
     * The errors that a failure stands for.
     *
     * @throws RuntimeException the failure itself, where it is a fault
     */
    static List<UserError> of(RuntimeException failure) {
        Optional<RefusedException> refused = CauseChain.first(failure, RefusedException.class);
        if (refused.isPresent()) {
            return refused.get().errors();
        }
        if (CauseChain.first(failure, OptimisticLockException.class).isPresent()) {
            return List.of(new UserError(
                    null, "The row was changed by somebody else at the same time.", UserErrorCode.CONFLICT));
        }
        Optional<String> violation = CauseChain.first(failure, ConstraintViolationException.class)
                .map(ConstraintViolationException::getSQLState);
        if (violation.filter(UNIQUE_VIOLATION::equals).isPresent()) {
            return List.of(new UserError(null, "Another row has this key.", UserErrorCode.TAKEN));
        }
        if (violation.filter(FOREIGN_KEY_VIOLATION::equals).isPresent()) {
            return List.of(new UserError(null, "Other rows refer to the row.", UserErrorCode.IN_USE));
        }
        if (violation.filter(CHECK_VIOLATION::equals).isPresent()) {
            return List.of(new UserError(null, "The facts contradict each other.", UserErrorCode.INVALID));
        }
        throw failure;
    }
}
