package dev.headroom.limits;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has GraphQL ready before the port is open. Commands, which open none, do without. */
@ApplicationScoped
public class GraphQlStart {
    void onStart(
            @Observes StartupEvent event,
            Instance<LimitedExecution> execution,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean isServer) {
        if (isServer) {
            execution.get().build();
        }
    }
}
