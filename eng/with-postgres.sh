#!/usr/bin/env bash
# Runs a command with a private PostgreSQL server: eng/with-postgres.sh dotnet test tests/Yiko.Compliance.Host.Tests
# The server listens on a free port of the loopback, keeps its data in a temporary folder and ends with the command. The command finds
# it in YIKO_POSTGRES, a connection string without a database. Ends as the command does; with 77 where no server is installed.
set -euo pipefail

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb || echo /nowhere/initdb)")
if [ ! -x "$bin/initdb" ]; then
    echo "with-postgres: no PostgreSQL server is installed" >&2
    exit 77
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/yiko-postgres.XXXXXX")
as_server=()
if [ "$(id -u)" = 0 ]; then
    # The server refuses to run as root.
    owner=postgres
    id "$owner" >/dev/null 2>&1 || owner=nobody
    chown "$owner" "$folder"
    as_server=(setpriv "--reuid=$owner" "--regid=$(id -g "$owner")" --clear-groups)
fi

finish() {
    (cd / && "${as_server[@]+"${as_server[@]}"}" "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1) || true
    rm -rf "$folder"
}
trap finish EXIT

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2>/dev/null || echo $((20000 + RANDOM)))
(
    cd /
    "${as_server[@]+"${as_server[@]}"}" "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C >/dev/null
    "${as_server[@]+"${as_server[@]}"}" "$bin/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w start \
        -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$folder" >/dev/null
) || { cat "$folder/server.log" >&2 || true; exit 1; }

YIKO_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres" "$@"
