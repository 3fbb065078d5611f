package dev.headroom.llamacpp;

import dev.headroom.programs.Program;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Where something is missing that it takes to ask llama.cpp, tests are skipped, or fail with
 * {@code -Dtest.llamacpp=required}.
 */
final class WhereLlamaCppRuns implements ExecutionCondition {
    private static final boolean REQUIRED = "required".equals(System.getProperty("test.llamacpp"));
    private static final List<String> PROGRAMS = List.of("node", "npm", "git", "g++");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean isPossible = "Linux".equals(System.getProperty("os.name"))
                && "amd64".equals(System.getProperty("os.arch"))
                && PROGRAMS.stream().allMatch(program -> Program.onPath(program).isPresent());
        if (REQUIRED || isPossible) {
            return ConditionEvaluationResult.enabled("llama.cpp");
        }
        String reason = "llama.cpp needs Linux on x86-64 and on the PATH " + String.join(", ", PROGRAMS);
        System.out.println(context.getDisplayName() + " is skipped: " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }
}
