package dev.headroom.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lost database is told from a fault by what the driver says, however deep that lies. */
class DatabaseUnavailableTest {
    static Stream<RuntimeException> losses() {
        return Stream.of(
                new JDBCConnectionException("no connection", new SQLException("refused", "08001")),
                new GenericJDBCException(
                        "shut down under a statement", new SQLException("terminating connection", "57P01")),
                new GenericJDBCException(
                        "starting up", new SQLException("the database system is starting up", "57P03")),
                new IllegalStateException(new IllegalStateException(new SQLException("broken pipe", "08006"))),
                new GenericJDBCException("no connection", new SQLException("acquisition timeout")));
    }

    static Stream<RuntimeException> faults() {
        return Stream.of(
                new IllegalStateException("a fault"),
                new GenericJDBCException("a wrong statement", new SQLException("syntax error", "42601")));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void aLostDatabaseIsUnavailable(RuntimeException loss) {
        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> DatabaseUnavailable.refuse(() -> {
                    throw loss;
                }))
                .withMessage("The database cannot be used now; nothing was changed. Try again later.");
    }

    @Test
    void aLossAtTheCommitLeavesItOpenWhetherTheChangeWasMade() {
        var commit = new RollbackException("could not commit");
        commit.addSuppressed(new XAException().initCause(new SQLException("broken pipe", "08006")));

        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> DatabaseUnavailable.refuse(() -> {
                    throw new IllegalStateException(commit);
                }))
                .withMessageContaining("it may have been made");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsLeftAsItIs(RuntimeException fault) {
        assertThatThrownBy(() -> DatabaseUnavailable.refuse(() -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    @Test
    void aResultIsHandedOn() throws UnavailableException {
        assertThat(DatabaseUnavailable.refuse(() -> "done")).isEqualTo("done");
    }
}
