const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-CQGFU0Kg.js";import"./session-D9ycS-Cf.js";export{};