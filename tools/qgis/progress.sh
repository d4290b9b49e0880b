# Runs ninja and tells how far it is and how long it will take; sourced by build-qgis, which sets $work.
# Steps differ a hundredfold in cost, so each is weighed by its kind: what is left is known beforehand from ninja's dry run.
# shellcheck shell=bash disable=SC2154

# weight_of LINE – sets $weight, in tenths of what compiling one plain source costs.
weight_of() {
  case "$1" in
    *Building*unity_*) weight=60 ;;
    *Building*mocs_compilation*) weight=60 ;;
    *"Building C"*) weight=10 ;;
    *"Automatic MOC"*) weight=10 ;;
    *Linking*) weight=5 ;;
    *) weight=0 ;;
  esac
}

# remaining_weight FOLDER – the sum over all that ninja would do.
remaining_weight() {
  local line sum=0 weight
  while IFS= read -r line; do
    weight_of "$line"
    sum=$((sum + weight))
  done < <(ninja -C "$1" -n)
  printf '%s\n' "$sum"
}

# show_progress DONE TOTAL SECONDS – one line; on a terminal always the same.
show_progress() {
  local percent=$(($1 * 100 / $2)) left='' line
  [ "$3" -lt 20 ] || left=$(printf ', about %d min left' $((($2 - $1) * $3 / $1 / 60 + 1)))
  line=$(printf '%3d %%  after %d:%02d min%s' "$percent" $(($3 / 60)) $(($3 % 60)) "$left")
  if [ -t 2 ]; then
    printf '\r\033[K%s' "$line" >&2
  elif [ "$percent" -ge $((shown + 2)) ]; then
    say "$line"
    shown=$percent
  fi
}

# follow TOTAL – reads ninja's output.
follow() {
  local total=$1 sum=0 line weight began=$SECONDS shown=-2
  while IFS= read -r line; do
    weight_of "$line"
    sum=$((sum + weight))
    [ "$weight" -eq 0 ] || show_progress "$sum" $((total > sum ? total : sum)) $((SECONDS - began))
  done
  [ ! -t 2 ] || printf '\n' >&2
}

# build_with_progress FOLDER JOBS – all targets; the full output goes into the log folder.
build_with_progress() {
  local folder=$1 jobs=$2 log
  log=$work/logs/$(basename "$folder")-build.log
  ninja -C "$folder" -j "$jobs" 2>&1 | tee "$log" | follow "$(remaining_weight "$folder")" || {
    grep -A 30 '^FAILED:' "$log" | head -n 60 >&2
    die "$(basename "$folder") was not built; the whole output is in $log. Started again, it goes on where it stopped."
  }
}
