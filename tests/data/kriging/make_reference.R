# Makes samples.csv, targets.csv and reference.csv with gstat (written with 2.1-0): Rscript make_reference.R, in this folder.
# The samples are invented by the lines below; nothing is taken from a data set.
suppressMessages({library(sp); library(gstat)})
set.seed(7)
n <- 48
samples <- data.frame(x = round(runif(n, 0, 10000), 1), y = round(runif(n, 0, 10000), 1))
samples$d1 <- round(sqrt(samples$x / 100) + samples$y / 5000, 4)
samples$z <- round(40 + 2 * samples$d1 + 8 * sin(samples$x / 2100) * cos(samples$y / 2700) + rnorm(n), 3)
targets <- expand.grid(x = seq(650, 9650, 1500), y = seq(480, 9480, 1500))
targets$d1 <- round(sqrt(targets$x / 100) + targets$y / 5000, 4)
digits <- function(frame) { for (name in names(frame)) frame[[name]] <- sprintf("%.17g", frame[[name]]); frame }
write.csv(digits(samples), "samples.csv", row.names = FALSE, quote = FALSE)
write.csv(digits(targets), "targets.csv", row.names = FALSE, quote = FALSE)
coordinates(samples) <- ~x + y
coordinates(targets) <- ~x + y
spherical <- vgm(30, "Sph", 5200, 2)
exponential <- vgm(28, "Exp", 1700, 1.5)
gaussian <- vgm(25, "Gau", 1900, 1)
matern <- vgm(27, "Mat", 1300, 1.2, kappa = 1.5)
results <- NULL
add <- function(case, kriged)
  results <<- rbind(results, data.frame(case = case, value = sprintf("%.17g", kriged$var1.pred), variance = sprintf("%.17g", kriged$var1.var)))
add("block-spherical", krige(z ~ 1, samples, targets, spherical, block = c(800, 800), debug.level = 0))
add("block-exponential", krige(z ~ 1, samples, targets, exponential, block = c(1500, 600), debug.level = 0))
add("block-universal", krige(z ~ d1, samples, targets, spherical, block = c(800, 800), debug.level = 0))
add("block-nearest", krige(z ~ 1, samples, targets, spherical, block = c(800, 800), nmax = 10, debug.level = 0))
add("universal-nearest", krige(z ~ d1, samples, targets, exponential, nmax = 14, debug.level = 0))
add("ordinary-radius", krige(z ~ 1, samples, targets, exponential, maxdist = 3000, nmin = 3, debug.level = 0))
add("simple-nearest", krige(z ~ 1, samples, targets, gaussian, beta = 50, nmax = 9, debug.level = 0))
add("matern", krige(z ~ 1, samples, targets, matern, debug.level = 0))
add("gaussian", krige(z ~ 1, samples, targets, gaussian, debug.level = 0))
write.csv(results, "reference.csv", row.names = FALSE, quote = FALSE)
left <- krige.cv(z ~ d1, samples, exponential, nmax = 14, verbose = FALSE, debug.level = 0)
write.csv(data.frame(value = sprintf("%.17g", left$var1.pred), variance = sprintf("%.17g", left$var1.var)), "left_out.csv", row.names = FALSE, quote = FALSE)
fits <- NULL
for (shape in c("Sph", "Exp", "Gau")) {
  fit <- suppressWarnings(fit.variogram(variogram(z ~ 1, samples), vgm(shape)))
  fits <- rbind(fits, data.frame(shape = shape, error = sprintf("%.17g", attr(fit, "SSErr"))))
}
write.csv(fits, "fits.csv", row.names = FALSE, quote = FALSE)
