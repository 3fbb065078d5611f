package dev.headroom.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** What templates were used for since the application started. */
@Singleton
public class TemplateUse {
    /** Behind all resolvers that the build generates, and before the one that reads by reflection. */
    private static final int BEFORE_REFLECTION = 0;

    private final ReflectionValueResolver reflection = new ReflectionValueResolver();
    private final Set<String> rendered = new ConcurrentSkipListSet<>();
    private final Set<String> reflected = new ConcurrentSkipListSet<>();

    void watch(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(
                page -> rendered.add(page.getTemplate().getId()));
        engine.addValueResolver(ValueResolver.builder()
                .priority(BEFORE_REFLECTION)
                .appliesTo(this::passedOn)
                .resolveAsync(Results::notFound)
                .build());
    }

    private boolean passedOn(EvalContext context) {
        if (reflection.appliesTo(context)) {
            reflected.add(context.getBase().getClass().getName() + '.' + context.getName());
        }
        return false;
    }

    /** Templates of pages that were rendered, without those that they include. */
    public Set<String> rendered() {
        return rendered;
    }

    /** Properties that nothing but reflection finds. */
    public Set<String> reflected() {
        return reflected;
    }
}
