# SPDX-License-Identifier: EPL-2.0
# What releng/glossator and releng/verify share: finds or installs what a build needs, and builds. To be sourced by bash.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/glossator
maven_version=3.9.11
java_wanted=21
product=$root/releng/product/target/products/org.glossator.product/linux/gtk/$(uname -m)/glossator
stamp=$root/releng/product/target/built-from

# Java names files in the character set of the locale; a bare container has none, and tests and builds name files with umlauts.
if [ "$(locale charmap 2>/dev/null || true)" != UTF-8 ]; then export LC_ALL=C.UTF-8; fi

say() { printf 'glossator: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# The Debian packages that are installed and what they provide, one a line: libgtk-3-0 is called libgtk-3-0t64 since Debian 13 and Ubuntu 24.04.
installed_packages() {
  dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' 2>/dev/null |
    sed -n 's/^installed //p' | tr ',' '\n' | sed 's/ *(.*//; s/:.*//; s/ //g; /^$/d'
}

# install_packages PACKAGE...: those Debian packages that are missing, under any name.
install_packages() {
  local missing=() package installed
  command -v dpkg-query >/dev/null || return 0
  installed=$(installed_packages)
  for package in "$@"; do
    grep -Fxq "$package" <<<"$installed" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || die "these Debian packages are missing: ${missing[*]}; install them as root and try again."
    as_root=(sudo)
  fi
  say "installing Debian packages: ${missing[*]}"
  local log; log=$(mktemp)
  if ! { "${as_root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    die "these Debian packages could not be installed: ${missing[*]}"
  fi
  rm -f "$log"
}

# The JDK's major version below a folder, 0 where there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | grep . || echo 0
}

find_jdk() {
  local home best= best_version=0 version on_path
  on_path=$(command -v javac) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home")
    if [ "$version" -ge $java_wanted ]; then echo "$home"; return 0; fi
    if [ "$version" -gt $best_version ]; then best=$home best_version=$version; fi
  done
  [ -z "$best" ] || say "the newest JDK here is $best_version ($best); $java_wanted or newer is needed." >&2
  return 1
}

# The name of this system.
system() { (. /etc/os-release && echo "$PRETTY_NAME") 2>/dev/null || uname -s; }

# Sets JAVA_HOME to a JDK that is new enough, installing Debian's where there is one.
need_jdk() {
  local home package
  if ! home=$(find_jdk); then
    if command -v apt-get >/dev/null; then
      for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
        if apt-cache show "$package" >/dev/null 2>&1; then install_packages "$package"; break; fi
      done
    fi
    home=$(find_jdk) || die "no JDK of $java_wanted or newer was found in JAVA_HOME, the PATH, /usr/lib/jvm, /opt or ~/.jdks, and the packages of $(system) have none. Get one, Temurin 25 from https://adoptium.net for example, unpack it into ~/.jdks and run this again: it is found there."
  fi
  export JAVA_HOME=$home
  export PATH=$JAVA_HOME/bin:$PATH
}

# Sets mvn to a Maven that is new enough, fetching it with an older one where needed.
need_maven() {
  local found
  mvn=$cache/apache-maven-$maven_version/bin/mvn
  [ -x "$mvn" ] && return 0
  found=$(command -v mvn || true)
  if [ -n "$found" ] && "$found" -v 2>/dev/null | grep -Eq 'Apache Maven (3\.(9|[1-9][0-9])|[4-9])'; then mvn=$found; return 0; fi
  [ -n "$found" ] || install_packages maven
  say "fetching Maven $maven_version"
  mkdir -p "$cache"
  (cd "$cache" && command mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$cache") >&2 </dev/null \
    && chmod +x "$mvn" || die "Maven $maven_version could not be fetched."
}

# Runs Maven quietly: a line a module, the whole log in a file, its end when it fails.
run_maven() { # LOG ARGUMENT...
  local log=$1; shift
  mkdir -p "$(dirname "$log")"
  forget_stale_classes
  [ -d "$HOME/.m2/repository/org/eclipse/tycho" ] || say "the first build fetches about 800 MB of libraries; that takes a few minutes"
  if ! MAVEN_OPTS="${MAVEN_OPTS:-} -Xmx1500m" "$mvn" --batch-mode --no-transfer-progress -f "$root/pom.xml" "$@" 2>&1 </dev/null | tee "$log" \
    | awk '/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]/ { sub(/^\[INFO\] Building /, ""); gsub(/  +/, " "); print "glossator:   " $0; fflush() }
           /^(\[(INFO|WARNING|ERROR)\] )?Tests run:/ { print; fflush() }' >&2; then
    grep -E '^\[ERROR\]|FAIL' "$log" | head -n 60 >&2 || true
    die "the build failed; the whole log is in ${log#"$root"/}"
  fi
}

# Compilers here compile the sources alone that are newer than their classes: one that calls what has changed in another file would keep the
# old call, and fail when it runs. So no class outlives a change of the sources.
forget_stale_classes() {
  local sources compiled=$root/target/compiled-from
  sources=$(cd "$root" && find pom.xml bundles releng \( -name target -o -name bin \) -prune -o -type f \( -name '*.java' -o -name MANIFEST.MF -o -name pom.xml \) -print0 \
    | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum)
  [ "$(cat "$compiled" 2>/dev/null)" = "$sources" ] && return 0
  rm -rf "$root"/bundles/*/target/classes "$root"/bundles/*/target/test-classes "$root"/releng/*/target/classes
  mkdir -p "$root/target"
  printf '%s\n' "$sources" > "$compiled"
}

# What the product is made from: a hash over the names and contents of its sources.
fingerprint() {
  (cd "$root" && find pom.xml bundles features releng/platform releng/product seeds \
      \( -name target -o -name bin -o -name '*.tests' -o -path bundles/org.glossator.app/seeds \) -prune -o -type f -print0 \
    | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum)
}

# What a run of every test depends on: a hash over the names and contents of all files that a person or Git put here.
fingerprint_of_everything() {
  (cd "$root" && find . \( -name target -o -name bin -o -name .git -o -name '.polyglot.*' -o -name .flattened-pom.xml -o -name .tycho-consumer-pom.xml \
      -o -path ./bundles/org.glossator.app/seeds \) -prune -o -type f -print0 \
    | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum)
}

# Builds the product where its sources have changed since it was built.
need_product() {
  local now; now=$(fingerprint)
  if [ -x "$product/glossator" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$now" ]; then return 0; fi
  need_jdk
  need_maven
  say "building the product"
  run_maven "$root/target/build.log" verify -Dproduct-only "-Dthis.arch=$(uname -m)"
  printf '%s\n' "$now" > "$stamp"
  say "built ${product#"$root"/}"
}
