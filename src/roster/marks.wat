;; Where in a CSV file something ends: the offsets of its marks, 64 bytes at a time. A processor looks at 16 bytes in one
;; step this way, where JavaScript looks at one. src/roster/marks.ts says what a mark is, and has the same in TypeScript.
;;
;;     npm run wasm      compiles it into src/roster/marks-wasm.ts
(module
  ;; The bytes come first, and the offsets behind them: marks.ts says where, and makes the room.
  (import "marks" "memory" (memory 1))

  ;; Of 16 bytes a bit each. Compared with a sign, bytes from 0x80 on are below zero, and so below 0x0e.
  (func $marksOf16 (param $at i32) (result i64)
    (local $bytes v128)
    (local.set $bytes (v128.load (local.get $at)))
    (i64.extend_i32_u
      (i8x16.bitmask
        (v128.or
          (i8x16.lt_s (local.get $bytes) (i8x16.splat (i32.const 0x0e)))
          (v128.or
            (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x22)))
            (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x2c))))))))

  (func $marksOf64 (param $at i32) (result i64)
    (i64.or
      (i64.or
        (call $marksOf16 (local.get $at))
        (i64.shl (call $marksOf16 (i32.add (local.get $at) (i32.const 16))) (i64.const 16)))
      (i64.or
        (i64.shl (call $marksOf16 (i32.add (local.get $at) (i32.const 32))) (i64.const 32))
        (i64.shl (call $marksOf16 (i32.add (local.get $at) (i32.const 48))) (i64.const 48)))))

  ;; Writes the offsets of the marks from 0 to $last, and perhaps of some behind it, as 32-bit numbers from $out on.
  (func (export "findMarks") (param $last i32) (param $out i32)
    (local $at i32)
    (local $left i64)
    (loop $blocks
      (local.set $left (call $marksOf64 (local.get $at)))
      (block $noneLeft
        (br_if $noneLeft (i64.eqz (local.get $left)))
        (loop $marks
          (i32.store (local.get $out) (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $left)))))
          (local.set $out (i32.add (local.get $out) (i32.const 4)))
          ;; Takes the lowest bit away.
          (local.set $left (i64.and (local.get $left) (i64.sub (local.get $left) (i64.const 1))))
          (br_if $marks (i64.ne (local.get $left) (i64.const 0)))))
      (local.set $at (i32.add (local.get $at) (i32.const 64)))
      (br_if $blocks (i32.le_u (local.get $at) (local.get $last))))))
