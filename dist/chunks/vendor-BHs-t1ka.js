const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-b5W9-MYO.js";import"./session-UKkfjJYH.js";export{};