package dev.headroom.submission;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A row of {@code benchmark_submission}, with its text, which the change log need not repeat, in a table beside it. */
@Entity(name = "BenchmarkSubmission")
@Table(name = "benchmark_submission")
@SecondaryTable(name = SubmissionEntity.TEXTS)
public class SubmissionEntity extends PanacheEntity {
    static final String TEXTS = "benchmark_submission_text";

    /** What its submitter knows it by. */
    public String key;

    @Enumerated(EnumType.STRING)
    public SubmissionState state;

    public String handle;
    public Instant submittedAt;
    public @Nullable Instant decidedAt;
    public @Nullable String reason;

    @Column(table = TEXTS)
    public String text;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL)
    @OrderBy("number")
    @BatchSize(size = 100)
    public List<SubmittedRunEntity> runs = new ArrayList<>();

    BenchmarkSubmission shown() {
        return new BenchmarkSubmission(
                key,
                state,
                handle,
                submittedAt,
                decidedAt,
                reason,
                text,
                runs.stream().map(SubmittedRunEntity::shown).toList(),
                id);
    }
}
