/**
 * What those who run the server ask it: whether it is alive, whether it is ready, and figures.
 *
 * <p>{@link HealthApi} answers {@code /health/live} and {@code /health/ready}, {@link MetricsApi}
 * answers {@code /metrics}; {@link LogLine} is how the log is written. Figures are about the
 * process and the register as a whole; nothing here tells about records or people. Whether an
 * installation is well while no server runs is the business of {@code database.Checkup}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Operations",
    allowedDependencies = {"database", "activities", "search"})
package org.commonground.coordination.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
