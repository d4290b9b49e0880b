# The peer of bench_kriging: kriging by gstat, timed inside R around the call alone.
# usage: Rscript gstat_peer.R FOLDER REPEATS – reads samples.csv, targets.csv and cases.csv there, writes CASE.csv and times.csv.
suppressMessages({library(sp); library(gstat)})
arguments <- commandArgs(trailingOnly = TRUE)
folder <- paste0(arguments[1], "/")
repeats <- as.integer(arguments[2])
samples <- read.csv(paste0(folder, "samples.csv"))
targets <- read.csv(paste0(folder, "targets.csv"))
cases <- read.csv(paste0(folder, "cases.csv"), stringsAsFactors = FALSE)
drift <- grep("^d[0-9]", names(samples), value = TRUE)
coordinates(samples) <- ~x + y
coordinates(targets) <- ~x + y
shapes <- c(spherical = "Sph", exponential = "Exp", gaussian = "Gau", matern = "Mat")
times <- NULL
for (row in seq_len(nrow(cases))) {
  case <- cases[row, ]
  if (case$work == "fit") {
    begin <- Sys.time()
    fitted <- suppressWarnings(fit.variogram(variogram(z ~ 1, samples), vgm(shapes[[case$shape]])))
    seconds <- as.numeric(Sys.time() - begin, units = "secs")
    result <- data.frame(value = attr(fitted, "SSErr"), variance = 0)
  } else {
    model <- vgm(case$partial_sill, shapes[[case$shape]], case$range, case$nugget, kappa = if (case$shape == "matern") 1.5 else 0.5)
    formula <- if (case$kind == "universal") reformulate(drift, "z") else z ~ 1
    nmax <- if (case$neighbours > 0) case$neighbours else Inf
    seconds <- NULL
    for (i in seq_len(repeats)) {
      begin <- Sys.time()
      if (case$work == "loocv")
        kriged <- krige.cv(formula, samples, model, nmax = nmax, verbose = FALSE, debug.level = 0)
      else if (case$kind == "simple")
        kriged <- krige(formula, samples, targets, model, beta = case$mean, nmax = nmax, debug.level = 0)
      else if (case$block > 0)
        kriged <- krige(formula, samples, targets, model, block = c(case$block, case$block), nmax = nmax, debug.level = 0)
      else
        kriged <- krige(formula, samples, targets, model, nmax = nmax, debug.level = 0)
      seconds <- c(seconds, as.numeric(Sys.time() - begin, units = "secs"))
    }
    result <- data.frame(value = kriged$var1.pred, variance = kriged$var1.var)
  }
  write.csv(data.frame(value = sprintf("%.17g", result$value), variance = sprintf("%.17g", result$variance)),
            paste0(folder, case$name, ".csv"), row.names = FALSE, quote = FALSE)
  times <- rbind(times, data.frame(name = case$name, seconds = median(seconds)))
}
write.csv(times, paste0(folder, "times.csv"), row.names = FALSE, quote = FALSE)
